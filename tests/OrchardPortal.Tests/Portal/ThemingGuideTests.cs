using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Tests.Portal;

/// <summary>docs/theming.md tells themers every shape of the portal and of the forums with all its properties.</summary>
public sealed partial class ThemingGuideTests
{
    private static readonly string _guide = File.ReadAllText(Path.Combine(Root(), "docs", "theming.md"));

    private static readonly Assembly[] _modules = [typeof(TicketListViewModel).Assembly, typeof(ForumHomeViewModel).Assembly];

    public static TheoryData<Type> Shapes => [.. _modules.SelectMany(module => module.GetExportedTypes())
        .Where(type => type.IsSubclassOf(typeof(ShapeViewModel)) && !type.IsAbstract && HasTemplate(type))];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_guide_names_each_property_of_a_shape_and_gives_an_example(Type shape)
    {
        var name = NameOf(shape);
        var section = Regex.Match(_guide, $@"^### [^\n]*\b{name}\b[^\n]*\n(.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(section.Success, $"docs/theming.md has no section {name}.");
        Assert.Contains("```liquid", section.Value);
        var missing = PropertiesOf(shape).Where(property => !section.Value.Contains($"`{property}`") && !section.Value.Contains($"`{property}…`"));
        Assert.Equal("", string.Join(", ", missing));
    }

    // A moment is told once, with three dots for its two companions. What other models a shape holds is told with it.
    private static IEnumerable<string> PropertiesOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => _modules.Contains(property.DeclaringType?.Assembly))
        .SelectMany(property => (IEnumerable<string>)[property.Name, .. ModelIn(property.PropertyType) is { } inner ? PropertiesOf(inner) : []])
        .Where(name => !Companion().IsMatch(name))
        .Distinct();

    private static Type? ModelIn(Type type)
    {
        var inner = type.IsGenericType ? type.GetGenericArguments()[^1] : type;
        return _modules.Contains(inner.Assembly) && inner.IsClass ? inner : null;
    }

    private static string NameOf(Type type) => type.Name[..^"ViewModel".Length];

    private static bool HasTemplate(Type type) => File.Exists(Path.Combine(Root(), "src", "Modules", type.Assembly.GetName().Name!, "Views", NameOf(type) + ".liquid"));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    [GeneratedRegex("^(Created|LastActivity|Closed|Sent)(Text|Title)$")]
    private static partial Regex Companion();
}
