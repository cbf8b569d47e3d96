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

    public static TheoryData<string> Templates => [.. Paths()];

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

    // Orchard Core keeps what such a template writes, and nothing of what else it does; a token is of one session.
    [Theory]
    [InlineData("Announcements")]
    [InlineData("Article")]
    [InlineData("PortalNavigation")]
    [InlineData("SearchResults")]
    [InlineData("TicketList")]
    public void A_template_whose_output_is_kept_asks_for_no_styles_no_scripts_and_no_token(string shape)
    {
        var seen = new HashSet<string>();
        var pending = new Stack<string>([shape]);
        while (pending.TryPop(out var name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            var paths = Paths().Where(path => path.EndsWith($"/Views/{name}.liquid", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(paths);
            foreach (var text in paths.Select(path => File.ReadAllText(Path.Combine(SourceFolder(), path))))
            {
                Assert.DoesNotMatch(Asking(), text);
                foreach (Match part in Part().Matches(text))
                {
                    pending.Push(part.Groups[1].Value);
                }
            }
        }
    }

    [GeneratedRegex(@"\{%-?\s*(style|script|styleblock|scriptblock|resources|antiforgerytoken|page_title|zone)\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\{%-?\s*shape\s+""(\w+)""")]
    private static partial Regex Part();

    /// <summary>Within the source's folder.</summary>
    private static IEnumerable<string> Paths()
    {
        var source = SourceFolder();

        return new[] { "Modules", "Themes", "Sapling", "Web" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(source, folder), "*.liquid", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(source, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/") && !path.Contains("/obj/"))
            .Order(StringComparer.Ordinal));
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
