namespace OrchardCore.Modules;

public class Asset
{
    public Asset(string asset) { throw null!; }

    public string ModuleAssetPath { get; } = default!;

    public string ProjectAssetPath { get; } = default!;
}
