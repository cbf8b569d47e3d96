namespace OrchardCore.Modules;

public class RequireFeaturesAttribute : Attribute
{
    public RequireFeaturesAttribute(params string[] featureNames) { throw null!; }

    public IList<string> RequiredFeatureNames { get; } = default!;

    public static IList<string> GetRequiredFeatureNamesForType(Type type) => throw null!;
}
