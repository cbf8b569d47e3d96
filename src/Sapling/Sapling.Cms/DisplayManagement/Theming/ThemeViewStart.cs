using OrchardCore.DisplayManagement.Razor;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Runs before every view of a controller and leads it to the theme's layout.</summary>
internal sealed class ThemeViewStart : RazorPage<object>
{
    public override Task ExecuteAsync()
    {
        Layout = ThemeViews.LayoutPath;
        return Task.CompletedTask;
    }
}
