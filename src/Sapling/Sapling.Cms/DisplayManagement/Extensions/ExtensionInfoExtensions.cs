using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Extensions;

public static class ExtensionInfoExtensions
{
    public static bool IsTheme(this IExtensionInfo extensionInfo) => throw null!;

    public static bool IsTheme(this IFeatureInfo featureInfo) => throw null!;
}
