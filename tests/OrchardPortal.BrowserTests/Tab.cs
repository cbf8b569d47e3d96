using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace OrchardPortal.BrowserTests;

/// <summary>A tab of a browser with a profile of its own. It remembers what the browser complained about.</summary>
public sealed class Tab
{
    private readonly ConcurrentQueue<string> _complaints = new();

    private Tab(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            // Pages that say no are looked at, too.
            if (message.Type is "error" or "warning" && !((string[])["403", "404", "405", "410", "503"]).Any(status => message.Text.Contains("status of " + status)))
            {
                _complaints.Enqueue($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue($"{page.Url}: {error}");
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public string Path => new Uri(Page.Url).PathAndQuery;

    public static Task<Tab> OpenAsync(Site site, Screen screen) => OpenAsync(site.Address, screen);

    public static async Task<Tab> OpenAsync(Uri site, Screen screen)
    {
        var browser = await Chromium.GetAsync();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(), Locale = "en-GB", ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
        });
        return new Tab(context, await context.NewPageAsync());
    }

    public ILocator Heading(string text) => Page.GetByRole(AriaRole.Heading, new() { Name = text, Level = 1, Exact = true });

    public ILocator Link(string text) => Page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true });

    public ILocator Button(string text) => Page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true });

    public ILocator Field(string label) => Page.GetByLabel(label);

    public Task GoAsync(string address) => Page.GotoAsync(address);

    /// <summary>Keeps what the tab shows, as a picture and as HTML.</summary>
    /// <param name="path">The files' path, without ending.</param>
    public async Task KeepAsync(string path)
    {
        await Page.ScreenshotAsync(new() { Path = path + ".png", FullPage = true });
        await File.WriteAllTextAsync(path + ".html", $"<!-- {Page.Url} -->\n{await Page.ContentAsync()}");
    }

    /// <summary>What an address answers to this visitor, without going there.</summary>
    public async Task<int> StatusOfAsync(string address) => (await Page.APIRequest.GetAsync(address)).Status;

    public async Task LoginAsync(Account account)
    {
        if (!Page.Url.Contains("/account/login"))
        {
            await GoAsync("/account/login");
        }

        await Field("E-mail address or user name").FillAsync(account.Email);
        await Field("Password").FillAsync(Account.Password);
        await Button("Log in").ClickAsync();
        await Page.WaitForURLAsync(address => !address.Contains("/account/login"));
    }

    /// <summary>
    /// Looks at the page as somebody who cannot see it well, by day and by night; the page must fit the screen, and the browser
    /// must have nothing to complain about.
    /// </summary>
    public async Task InspectAsync()
    {
        // A click is over when the next page begins.
        await Page.WaitForLoadStateAsync(LoadState.Load);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var violations = await Axe.LookAtAsync(Page);
            Assert.True(violations.Count == 0, $"{Page.Url} ({scheme}):\n{string.Join('\n', violations)}");
        }

        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var width = await Page.EvaluateAsync<int[]>("[document.documentElement.scrollWidth, innerWidth]");
        Assert.True(width[0] <= width[1], $"{Page.Url} is {width[0]} pixels wide on a screen of {width[1]}.");
        Assert.Empty(_complaints);
    }
}
