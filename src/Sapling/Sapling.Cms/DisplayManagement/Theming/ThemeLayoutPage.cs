using OrchardCore.DisplayManagement.Razor;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>MVC's layout of every view: puts the view's output into the content zone and shows the <c>Layout</c> shape.</summary>
internal sealed class ThemeLayoutPage : RazorPage<object>
{
    public override async Task ExecuteAsync()
    {
        await ThemeLayout.Zones["Content"].AddAsync(RenderLayoutBody(), "5");
        Write(await DisplayAsync(ThemeLayout));
    }
}
