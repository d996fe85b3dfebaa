// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Chapterhouse.App
import Chapterhouse.Ui
import Chapterhouse.Test

// What people fear: to lose something, to tell something.
TestCase {
    id: testCase

    name: "Trust"
    when: windowShown

    property Main window: null

    Component {
        id: main
        Main { session: Sample.session }
    }

    function init() {
        Sample.session.close();
        window = createTemporaryObject(main, null);
        window.requestActivate();
        tryVerify(() => window.active);
        Sample.openExample();
        tryVerify(() => Sample.session.roster !== null);
        keyClick(Qt.Key_1, Qt.ControlModifier);
    }

    function cleanup() {
        Sample.session.preferences.discreet = false;
        window.close();
        window.destroy();
        window = null;
        Sample.session.close();
    }

    function workspace(): Item {
        return findChild(window, "content").item;
    }

    function test_titlesOfWindowsTurnNeutralAtOnce() {
        verify(window.title.includes(Sample.session.book.name));
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        const discreet = findChild(workspace(), "discreet");
        discreet.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(window.title, "Records");
        keyClick(Qt.Key_Space);
        verify(window.title.includes(Sample.session.book.name));
    }

    function test_forgettingAsksAndTheSafeAnswerHasTheFocus() {
        keyClick(Qt.Key_3, Qt.ControlModifier);
        const forget = () => findChild(workspace(), "forget");
        tryVerify(() => forget() !== null && forget().visible && forget().enabled);
        const before = Sample.session.book.undoText;
        forget().forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        const dialog = findChild(forget().parent, "forgetDialog");
        tryVerify(() => dialog.opened);
        verify(dialog.text.includes(findChild(workspace(), "memberBody").name.replace("Details of ", "")));
        compare(window.activeFocusItem.text, "Cancel");
        keyClick(Qt.Key_Space);
        tryVerify(() => !dialog.visible);
        compare(Sample.session.book.undoText, before);
        verify(forget().enabled);
    }

    function test_stepsSinceTheBackupOpenTheHistory() {
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        findChild(workspace(), "threshold").increase();
        findChild(workspace(), "threshold").valueModified();
        const steps = findChild(workspace(), "stepsSince");
        tryVerify(() => steps.visible && steps.text.includes("since the backup of"));
        steps.clicked();
        compare(workspace().page, Commands.History);
        compare(findChild(workspace(), "since").currentText, "Since the last backup");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => !Sample.session.book.busy);
    }

    function test_aCopyThatCannotBeWrittenIsSaidInItsDialogAndTriedAgain() {
        findChild(window, "commands").handOver.trigger();
        const dialog = findChild(workspace(), "handoverDialog");
        const file = findChild(workspace(), "handoverFileDialog");
        tryVerify(() => file.visible);
        file.close();
        file.take("file:///nowhere/spring");
        tryVerify(() => dialog.opened);
        const failure = findChild(dialog.contentItem, "failure");
        tryVerify(() => failure.visible);
        verify(failure.text.includes("Nothing was changed"), failure.text);
        const again = findChild(dialog.footer, "copyAgain");
        verify(again.visible);
        again.clicked();
        tryVerify(() => file.visible);
        file.close();

        file.take(Sample.fileUrl("spring"));
        tryVerify(() => findChild(dialog.contentItem, "said").text.includes("spring.chapters"));
        verify(!failure.visible && !again.visible && dialog.opened);
        dialog.close();
    }
}
