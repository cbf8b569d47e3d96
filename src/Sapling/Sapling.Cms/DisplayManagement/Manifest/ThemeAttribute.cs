using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>Says that an assembly is a theme, and optionally which theme it builds on.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ThemeAttribute : ModuleAttribute
{
    public ThemeAttribute() => Type = "Theme";

    public string BaseTheme { get; set; } = string.Empty;
}
