namespace OrchardCore.Modules.Manifest;

public class ModuleAssetAttribute : Attribute
{
    public ModuleAssetAttribute(string asset)
    {
        Asset = asset;
    }

    public string Asset { get; } = default!;
}
