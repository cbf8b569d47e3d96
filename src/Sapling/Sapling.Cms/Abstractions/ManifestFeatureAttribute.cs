namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature that a module offers; stands in the module's <c>Manifest.cs</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    /// <summary>Whether a manifest declares it at all.</summary>
    public virtual bool Exists => !string.IsNullOrEmpty(Id);

    /// <summary>The id that recipes and dependencies name; that of a module is its assembly's name.</summary>
    public virtual string? Id { get; set; }

    public virtual string? Name { get; set; }

    public virtual string? Description { get; set; }

    public virtual string? Category { get; set; }

    /// <summary>Among features that do not depend on each other, the lower number starts first; null counts as 0.</summary>
    public virtual string? Priority { get; set; }

    /// <summary>The ids of the features that have to be on too.</summary>
    public virtual string[] Dependencies { get; set; } = [];

    public virtual bool DefaultTenantOnly { get; set; }

    public virtual bool IsAlwaysEnabled { get; set; }

    /// <summary>Whether nobody switches it on by hand: it comes and goes with the features that need it.</summary>
    public virtual bool EnabledByDependencyOnly { get; set; }
}
