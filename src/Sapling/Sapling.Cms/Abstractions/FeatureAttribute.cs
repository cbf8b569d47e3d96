namespace OrchardCore.Modules;

public class FeatureAttribute : Attribute
{
    public FeatureAttribute(string featureName)
    {
        FeatureName = featureName;
    }

    public string FeatureName { get; set; } = default!;
}
