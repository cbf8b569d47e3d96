using System.Collections.Concurrent;
using System.Reflection;
using Fluid;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Sapling.Admin.Templates;

/// <summary>What the templates of shapes may read, found out from the modules' view models.</summary>
internal sealed class ShapeProperties(IApplicationContext application, IOptions<TemplateOptions> options)
{
    private readonly Lazy<Dictionary<string, Type>> _types = new(() => FindTypes(application));
    private readonly ConcurrentDictionary<Type, IReadOnlyList<ShapeProperty>> _properties = new();
    private readonly DocumentationTexts _texts = new();

    /// <param name="template">A shape type, or an alternate of one.</param>
    /// <returns>Empty where no module says which properties the shape has.</returns>
    public IReadOnlyList<ShapeProperty> Of(string? template)
    {
        for (var name = template ?? string.Empty; name.Length > 0;)
        {
            if (_types.Value.TryGetValue(name, out var type))
            {
                return _properties.GetOrAdd(type, key => Read(key, depth: 2));
            }

            var cut = name.LastIndexOf("__", StringComparison.Ordinal);
            name = cut > 0 ? name[..cut] : string.Empty;
        }

        return [];
    }

    private static Dictionary<string, Type> FindTypes(IApplicationContext application)
    {
        var types = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in application.Application.Modules.SelectMany(module => module.Assembly.ExportedTypes))
        {
            if (type.IsSubclassOf(typeof(ShapeViewModel)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null
                && Activator.CreateInstance(type) is ShapeViewModel { Metadata.Type: { Length: > 0 } name })
            {
                types.TryAdd(name, type);
            }
        }

        return types;
    }

    private List<ShapeProperty> Read(Type type, int depth) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.DeclaringType != typeof(ShapeViewModel) && property.GetIndexParameters().Length == 0)
            .Where(property => options.Value.MemberAccessStrategy.GetAccessor(type, property.Name) is not null)
            .Select(property => Describe(property, depth))
            .OrderBy(property => property.Name, StringComparer.Ordinal),
    ];

    private ShapeProperty Describe(PropertyInfo property, int depth)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var item = type == typeof(string) ? null : type.GetInterfaces().Append(type)
            .FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
        var held = item ?? type;
        var inner = depth > 1 && held.Assembly != typeof(string).Assembly && !held.IsEnum && !held.IsInterface ? Read(held, depth - 1) : [];

        return new(property.Name, KindOf(type, item is not null), _texts.SummaryOf(property), inner);
    }

    private static string KindOf(Type type, bool isList) =>
        isList ? "list"
        : type == typeof(string) || type.IsEnum ? "text"
        : type == typeof(bool) ? "boolean"
        : type == typeof(DateTime) || type == typeof(DateTimeOffset) ? "date"
        : type.IsPrimitive || type == typeof(decimal) ? "number"
        : typeof(OrchardCore.DisplayManagement.IShape).IsAssignableFrom(type) ? "shape"
        : "object";
}
