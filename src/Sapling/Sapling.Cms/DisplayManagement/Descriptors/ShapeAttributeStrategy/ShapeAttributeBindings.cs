using System.Reflection;
using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;

/// <summary>Binds the methods that <see cref="ShapeAttribute"/> marks.</summary>
internal sealed class ShapeAttributeBindings(IEnumerable<ShapeAttributeSource> sources, ITypeFeatureProvider typeFeatureProvider) : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        foreach (var type in sources.Select(source => source.Type).Distinct())
        {
            var feature = typeFeatureProvider.GetFeatureForDependency(type);
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                foreach (var attribute in method.GetCustomAttributes<ShapeAttribute>())
                {
                    builder.Describe(attribute.ShapeType ?? method.Name)
                        .From(feature)
                        .BoundAs($"{type.FullName}.{method.Name}", ShapeMethod.Compile(type, method));
                }
            }
        }

        return ValueTask.CompletedTask;
    }
}
