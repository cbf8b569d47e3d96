using System.Text.RegularExpressions;

namespace OrchardPortal.HostTests;

/// <summary><c>docs/security.md</c> says which test shows which promise; here it is held to the tests that there are.</summary>
public partial class SecurityMapTests
{
    [Fact]
    public void Every_test_that_the_page_names_exists()
    {
        var named = TestName().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "security.md"))).Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).ToList();
        Assert.True(named.Count > 50, $"{named.Count} tests");
        var types = typeof(SecurityMapTests).Assembly.GetTypes().ToLookup(type => type.Name);
        Assert.All(named, test => Assert.True(types[test.Class].Any(type => type.GetMethod(test.Method) is not null), $"There is no test {test.Class}.{test.Method}."));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OrchardPortal.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex TestName();
}
