namespace OrchardPortal.BrowserTests.Pages;

/// <summary>That looking at pages finds what it looks for.</summary>
public sealed class AxeTests
{
    [BrowserFact]
    public async Task What_some_cannot_read_is_found()
    {
        var browser = await Chromium.GetAsync();
        var page = await browser.NewPageAsync();
        await page.SetContentAsync(
            """
            <html lang="en"><head><title>Machines</title></head><body><main>
            <h1>Machines</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><p style="color: #bbb; background: #fff">Hard to read.</p>
            </main></body></html>
            """);

        Assert.Equal(["color-contrast", "image-alt"], Names(await Axe.LookAtAsync(page)));
        await page.CloseAsync();
    }

    private static IEnumerable<string> Names(IEnumerable<string> violations) => violations.Select(violation => violation.Split(':')[0]).Order(StringComparer.Ordinal);
}
