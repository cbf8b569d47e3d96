using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OrchardPortal.BrowserTests;

/// <summary>
/// Looks for what people who cannot see a page well would stumble over, with axe. It runs in the page itself: no page of ours has frames of
/// other sites, which alone would need a tab of their own for each look.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        async () => {
            const result = await axe.run();
            return result.violations.map(violation => `${violation.id}: ${violation.help}\n  ${violation.nodes.map(node => node.html).join('\n  ')}`);
        }
        """;

    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Looks at the page as it is now.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Each rule that is broken, with the elements that break it.</returns>
    public static async Task<IReadOnlyList<string>> LookAtAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(_script);
        }

        return await page.EvaluateAsync<string[]>(Run);
    }
}
