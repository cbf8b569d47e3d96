namespace OrchardCore.Environment.Extensions;

public class FeatureTypeDiscoveryAttribute : Attribute
{
    public bool SkipExtension { get; set; }

    public bool SingleFeatureOnly { get; set; }

    public static FeatureTypeDiscoveryAttribute GetFeatureTypeDiscoveryForType(Type type) => throw null!;
}
