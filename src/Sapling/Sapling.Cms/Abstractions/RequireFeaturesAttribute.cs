using System.Reflection;

namespace OrchardCore.Modules;

/// <summary>A <c>Startup</c> that takes part only while all the named features are on.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class RequireFeaturesAttribute : Attribute
{
    public RequireFeaturesAttribute(params string[] featureNames)
    {
        RequiredFeatureNames = featureNames;
    }

    public IList<string> RequiredFeatureNames { get; }

    public static IList<string> GetRequiredFeatureNamesForType(Type type) =>
        type.GetCustomAttribute<RequireFeaturesAttribute>(inherit: false)?.RequiredFeatureNames ?? [];
}
