using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace Sapling.Cms.Modules;

internal sealed class ExtensionInfo : IExtensionInfo
{
    public ExtensionInfo(Module module)
    {
        Module = module;
        Manifest = new ManifestInfo(module.ModuleInfo);
        Features = [new FeatureInfo(module.ModuleInfo, this), .. module.ModuleInfo.Features.Where(feature => feature.Id != module.Name).Select(feature => new FeatureInfo(feature, this))];
    }

    public Module Module { get; }

    public string Id => Module.Name;

    public string SubPath => Module.SubPath;

    public IManifestInfo Manifest { get; }

    public IEnumerable<IFeatureInfo> Features { get; }

    public bool Exists => true;

    public bool IsTheme => Manifest.Type.Equals("Theme", StringComparison.OrdinalIgnoreCase);
}
