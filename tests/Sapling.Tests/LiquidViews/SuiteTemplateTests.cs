using System.Text.RegularExpressions;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;

namespace Sapling.Tests.LiquidViews;

/// <summary>The templates of the modules and the theme, before any page asks for them.</summary>
public sealed partial class SuiteTemplateTests
{
    private static readonly LiquidViewWorld _world = new();

    public static TheoryData<string> Templates
    {
        get
        {
            var source = SourceFolder();
            var data = new TheoryData<string>();
            foreach (var folder in new[] { "Modules", "Themes", "Sapling", "Web" })
            {
                data.AddRange(Directory.EnumerateFiles(Path.Combine(source, folder), "*.liquid", SearchOption.AllDirectories)
                    .Select(path => Path.GetRelativePath(source, path).Replace('\\', '/'))
                    .Where(path => !path.Contains("/bin/") && !path.Contains("/obj/"))
                    .Order(StringComparer.Ordinal)
                    .ToArray());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_of_the_suite_is_well_formed(string path)
    {
        var parser = _world.Services.GetRequiredService<LiquidViewParser>();
        Assert.True(parser.TryParse(File.ReadAllText(Path.Combine(SourceFolder(), path)), out _, out var error), $"{path}: {error}");
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_of_the_suite_uses_filters_that_exist(string path)
    {
        var known = _world.Services.GetRequiredService<IOptions<TemplateOptions>>().Value.Filters;
        var unknown = Markup().Matches(File.ReadAllText(Path.Combine(SourceFolder(), path)))
            .SelectMany(markup => Filter().Matches(Quoted().Replace(markup.Value, "''")))
            .Select(filter => filter.Groups[1].Value)
            .Where(name => !known.TryGetValue(name, out _) && name is not ("has_permission" or "is_in_role" or "user_id" or "display_text"));
        Assert.Empty(unknown);
    }

    private static string SourceFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OrchardPortal.sln")))
            {
                return Path.Combine(folder.FullName, "src");
            }
        }

        throw new DirectoryNotFoundException("The folder of the solution was not found.");
    }

    [GeneratedRegex(@"\{[{%].*?[%}]\}", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\|\s*([A-Za-z_]\w*)")]
    private static partial Regex Filter();
}
