namespace OrchardCore.Modules.Manifest;

/// <summary>Makes an assembly a module and declares its main feature.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    /// <summary><c>Module</c> or <c>Theme</c>.</summary>
    public virtual string Type { get; protected set; } = "Module";

    public virtual string? Author { get; set; }

    public virtual string? Website { get; set; }

    public virtual string Version { get; set; } = "0.0";

    public virtual string[] Tags { get; set; } = [];

    /// <summary>The module's further features, in the order of their declaration.</summary>
    public virtual List<FeatureAttribute> Features { get; } = [];
}
