using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Extensions;

public static class ExtensionInfoExtensions
{
    public static bool IsTheme(this IExtensionInfo extensionInfo) => extensionInfo.Manifest.ModuleInfo is ThemeAttribute;

    public static bool IsTheme(this IFeatureInfo featureInfo) => featureInfo.Extension.IsTheme();

    internal static string? BaseTheme(this IExtensionInfo extensionInfo) =>
        extensionInfo.Manifest.ModuleInfo is ThemeAttribute { BaseTheme: { Length: > 0 } baseTheme } ? baseTheme : null;
}
