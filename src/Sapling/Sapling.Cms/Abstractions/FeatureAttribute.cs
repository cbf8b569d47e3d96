namespace OrchardCore.Modules;

/// <summary>Says which feature of its module a type (a <c>Startup</c>, a controller, a migration) belongs to.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class FeatureAttribute : Attribute
{
    public FeatureAttribute(string featureName)
    {
        FeatureName = featureName;
    }

    public string FeatureName { get; set; }
}
