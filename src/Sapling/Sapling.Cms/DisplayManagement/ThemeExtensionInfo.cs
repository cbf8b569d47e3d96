using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Extensions;

public class ThemeExtensionInfo : IThemeExtensionInfo
{
    public ThemeExtensionInfo(IExtensionInfo extensionInfo) { throw null!; }

    public string Id { get; } = default!;

    public string SubPath { get; } = default!;

    public IManifestInfo Manifest { get; } = default!;

    public IEnumerable<IFeatureInfo> Features { get; } = default!;

    public bool Exists { get; }

    public string BaseTheme { get; } = default!;

    public bool HasBaseTheme() => throw null!;

    public bool IsBaseThemeFeature(string featureId) => throw null!;
}
