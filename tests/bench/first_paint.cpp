// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into any program with a window: ends it, well, when it first sends the X server a picture of the size of a
// window. So launches of different programs end at the same point, and none needs a door for it.
#include <cstdint>
#include <dlfcn.h>
#include <unistd.h>

namespace {

struct Cookie {
    unsigned sequence;
};

void endIfWindow(unsigned width, unsigned height)
{
    constexpr unsigned least = 100'000; // pixels: icons and cursors are smaller
    if (width * height >= least)
        _exit(0);
}

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

Cookie xcb_put_image(void *connection, std::uint8_t format, std::uint32_t drawable, std::uint32_t context,
                     std::uint16_t width, std::uint16_t height, std::int16_t x, std::int16_t y, std::uint8_t padding,
                     std::uint8_t depth, std::uint32_t length, const std::uint8_t *data)
{
    endIfWindow(width, height);
    static auto *const real = next<decltype(xcb_put_image)>("xcb_put_image");
    return real(connection, format, drawable, context, width, height, x, y, padding, depth, length, data);
}

Cookie xcb_shm_put_image(void *connection, std::uint32_t drawable, std::uint32_t context, std::uint16_t totalWidth,
                         std::uint16_t totalHeight, std::uint16_t fromX, std::uint16_t fromY, std::uint16_t width,
                         std::uint16_t height, std::int16_t x, std::int16_t y, std::uint8_t depth, std::uint8_t format,
                         std::uint8_t sendEvent, std::uint32_t segment, std::uint32_t offset)
{
    endIfWindow(width, height);
    static auto *const real = next<decltype(xcb_shm_put_image)>("xcb_shm_put_image");
    return real(connection, drawable, context, totalWidth, totalHeight, fromX, fromY, width, height, x, y, depth,
                format, sendEvent, segment, offset);
}

Cookie xcb_copy_area(void *connection, std::uint32_t from, std::uint32_t to, std::uint32_t context, std::int16_t fromX,
                     std::int16_t fromY, std::int16_t x, std::int16_t y, std::uint16_t width, std::uint16_t height)
{
    endIfWindow(width, height);
    static auto *const real = next<decltype(xcb_copy_area)>("xcb_copy_area");
    return real(connection, from, to, context, fromX, fromY, x, y, width, height);
}

// What OpenGL without a graphics card sends its pictures through.
int XPutImage(void *display, unsigned long drawable, void *context, void *image, int fromX, int fromY, int x, int y,
              unsigned width, unsigned height)
{
    endIfWindow(width, height);
    static auto *const real = next<decltype(XPutImage)>("XPutImage");
    return real(display, drawable, context, image, fromX, fromY, x, y, width, height);
}

int XShmPutImage(void *display, unsigned long drawable, void *context, void *image, int fromX, int fromY, int x, int y,
                 unsigned width, unsigned height, int sendEvent)
{
    endIfWindow(width, height);
    static auto *const real = next<decltype(XShmPutImage)>("XShmPutImage");
    return real(display, drawable, context, image, fromX, fromY, x, y, width, height, sendEvent);
}

} // extern "C"
