using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.Tests.PrivateContent;

/// <summary>docs/theming.md tells themers every system page that the theme has, with all properties of its model.</summary>
public sealed class SystemPageGuideTests
{
    private static readonly string _guide = Regex.Match(File.ReadAllText(Path.Combine(Root(), "docs", "theming.md")), @"^## System pages\n(.*?)^## ", RegexOptions.Multiline | RegexOptions.Singleline).Value;

    public static TheoryData<Type> Models => [.. typeof(SystemPageViewModel).Assembly.GetExportedTypes().Where(type => typeof(SystemPageViewModel).IsAssignableFrom(type) && !type.IsAbstract)];

    public static TheoryData<string> Templates => [.. Directory.EnumerateFiles(Path.Combine(Root(), "src", "Themes", "OrchardPortal.Theme", "Views"), "SystemPage-*.liquid").Select(file => Path.GetFileNameWithoutExtension(file)["SystemPage-".Length..])];

    public static TheoryData<string> Looks => [.. Directory.EnumerateFiles(Path.Combine(Root(), "src", "Themes", "OrchardPortal.Theme", "Views"), "SystemPageFrame-*.liquid").Select(file => Path.GetFileNameWithoutExtension(file)["SystemPageFrame-".Length..])];

    [Theory]
    [MemberData(nameof(Models))]
    public void The_guide_names_each_property_of_a_page(Type model)
    {
        var missing = model.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => typeof(SystemPageViewModel).IsAssignableFrom(property.DeclaringType) && !_guide.Contains($"`{property.Name}`", StringComparison.Ordinal))
            .Select(property => property.Name);
        Assert.Equal("", string.Join(", ", missing));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_guide_names_each_page_of_the_theme(string kind) => Assert.Contains($"| `SystemPage__{kind}` |", _guide, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_guide_names_each_look_of_the_theme(string look) => Assert.Contains($"`{look}`", _guide, StringComparison.Ordinal);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
