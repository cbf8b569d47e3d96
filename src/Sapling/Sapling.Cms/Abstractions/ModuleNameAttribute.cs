namespace OrchardCore.Modules.Manifest;

public class ModuleNameAttribute : Attribute
{
    public ModuleNameAttribute(string name)
    {
        Name = name;
    }

    public string Name { get; } = default!;
}
