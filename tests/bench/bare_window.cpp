// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Quick program can be: a window of our size with a word in it. What ours is held against.
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\n"
                      "Window { visible: true; width: 1280; height: 800; Text { text: 'Chapterhouse' } }",
                      {});
    const std::unique_ptr<QObject> window(component.create());
    return window ? QGuiApplication::exec() : 1;
}
