using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace OrchardPortal.BrowserTests;

/// <summary>A journey through the site, on a screen of one size.</summary>
public abstract class JourneyTest(BrowserSite site, Screen screen)
{
    private static int _subjects;

    protected Site Site => site.Site;

    protected bool IsPhone => screen == Screen.Phone;

    protected static string NewSubject(string text) => $"{text} {Environment.ProcessId}x{Interlocked.Increment(ref _subjects)}";

    /// <summary>Makes the journey in as many browsers as it has people. What they saw last is kept in the folder <c>failed</c> when it fails.</summary>
    protected async Task TravelAsync(int people, Func<Tab[], Task> journey, [CallerMemberName] string name = "")
    {
        var tabs = new Tab[people];
        for (var i = 0; i < people; i++)
        {
            tabs[i] = await Tab.OpenAsync(site.Site, screen);
        }

        try
        {
            await journey(tabs);
        }
        catch
        {
            for (var i = 0; i < people; i++)
            {
                await tabs[i].KeepAsync(Path.Combine(AppContext.BaseDirectory, "failed", $"{GetType().Name}.{name}.{i}"));
            }

            throw;
        }
        finally
        {
            foreach (var tab in tabs)
            {
                await tab.Context.CloseAsync();
            }
        }
    }

    protected Task TravelAsync(Func<Tab, Task> journey, [CallerMemberName] string name = "") => TravelAsync(1, tabs => journey(tabs[0]), name);

    protected static FilePayload TextFile(string name, string content) => new()
    {
        Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(content),
    };

    /// <summary>Files a ticket and returns its address.</summary>
    protected static async Task<string> FileTicketAsync(Tab customer, string subject, string description, params FilePayload[] files)
    {
        await customer.GoAsync("/tickets/new");
        await customer.Field("Subject").FillAsync(subject);
        await customer.Field("Description").FillAsync(description);
        await customer.Field("Files").SetInputFilesAsync(files);
        await customer.Button("Send ticket").ClickAsync();
        await Assertions.Expect(customer.Heading(subject)).ToBeVisibleAsync();
        return customer.Path;
    }
}
