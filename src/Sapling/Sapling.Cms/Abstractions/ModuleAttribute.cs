namespace OrchardCore.Modules.Manifest;

public class ModuleAttribute : FeatureAttribute
{
    public ModuleAttribute(string id, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(default!)
    {
        throw null!;
    }

    public ModuleAttribute(string id, string name, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(default!)
    {
        throw null!;
    }

    public ModuleAttribute(string id, string name, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(default!)
    {
        throw null!;
    }

    public ModuleAttribute(string id, string name, string type, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(default!)
    {
        throw null!;
    }

    public virtual string Type { get; protected set; } = default!;

    public virtual string Author { get; set; } = default!;

    public virtual string Website { get; set; } = default!;

    public virtual string Version { get; set; } = default!;

    public virtual string[] Tags { get; set; } = default!;

    public virtual List<FeatureAttribute> Features { get; } = default!;

    protected static string GetAttributePrefix(Type attributeType) => throw null!;
}
