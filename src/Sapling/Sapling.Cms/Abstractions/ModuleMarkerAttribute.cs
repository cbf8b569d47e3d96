namespace OrchardCore.Modules.Manifest;

public class ModuleMarkerAttribute : ModuleAttribute
{
    public ModuleMarkerAttribute(string id, string type)
        : base(default!, default!, default!, default!, default!, default!, default!, default!, default!, default!)
    {
        throw null!;
    }
}
