using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class WritingJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    private const string PasteImage = """
        async area => {
          const canvas = document.createElement("canvas");
          canvas.width = 320; canvas.height = 200;
          const blob = await new Promise(done => canvas.toBlob(done, "image/png"));
          const data = new DataTransfer();
          data.items.add(new File([blob], "image.png", { type: "image/png" }));
          area.focus();
          area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    [BrowserFact]
    public Task An_editor_writes_an_article_with_a_pasted_image_and_loses_nothing_on_the_way() => TravelAsync(2, async people =>
    {
        var (editor, reader) = (people[0], people[1]);
        var title = NewSubject("Change the shower screen");
        await editor.LoginAsync(Cast.Editor);
        await editor.GoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await editor.Page.GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await editor.Page.GetByLabel("Category", new() { Exact = true }).SelectOptionAsync("Cleaning and care");
        var text = editor.Page.Locator("[data-writing] textarea");
        await text.FocusAsync();
        var keys = editor.Page.Keyboard;
        await keys.TypeAsync("Loosen the ");
        await keys.PressAsync("Control+b");
        await keys.TypeAsync("screw");
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("ArrowRight");
        await keys.TypeAsync(".\n\n- First");
        await keys.PressAsync("Enter");
        await keys.TypeAsync("Second");
        await keys.PressAsync("Enter");
        await keys.PressAsync("Enter");
        await editor.Page.GetByLabel("Call-out").SelectOptionAsync("TIP");
        await keys.TypeAsync("Let it cool.\n\n\n");
        Assert.Contains("Loosen the **screw**.\n\n- First\n- Second\n", await text.InputValueAsync());
        Assert.Contains("> [!TIP]\n> Let it cool.", await text.InputValueAsync());

        await text.EvaluateAsync(PasteImage);
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("!\\[Describe the image\\]\\(/media/articles/"));
        await keys.TypeAsync("The screen");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("!\\[The screen\\]"));
        await editor.Button("Side by side").ClickAsync();
        var preview = editor.Page.GetByRole(Microsoft.Playwright.AriaRole.Region, new() { Name = "Preview" });
        await Expect(preview.Locator(".callout-title")).ToHaveTextAsync("Tip");
        await Expect(preview.GetByAltText("The screen")).ToBeVisibleAsync();
        await editor.InspectAsync();
        await editor.Button("Image or file").ClickAsync();
        await Expect(editor.Page.Locator(".writing-picker__file").First).ToBeVisibleAsync();
        await editor.InspectAsync();
        await editor.Button("Close").ClickAsync();

        // The browser crashes, or nearly: the page is gone, what was written is not.
        await Expect(editor.Page.GetByText("not saved yet")).ToBeVisibleAsync();
        await editor.GoAsync("/admin");
        await editor.GoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await editor.Page.Locator("[data-writing-state] [data-restore]").Locator("visible=true").ClickAsync();
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Let it cool"));
        await editor.InspectAsync();
        await editor.Button("Publish").ClickAsync();
        await Expect(editor.Page.Locator(".alert-success, .message-success").First).ToBeVisibleAsync();
        await editor.GoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await Expect(editor.Page.Locator("[data-writing-state] [data-restore]").Locator("visible=true")).ToHaveCountAsync(0);

        await reader.GoAsync("/search?q=" + Uri.EscapeDataString(title));
        await reader.Link(title).ClickAsync();
        await Expect(reader.Page.GetByAltText("The screen")).ToBeVisibleAsync();
        await reader.InspectAsync();
        await editor.GoAsync("/Admin/knowledge-base/media?folder=articles");
        await editor.InspectAsync();
    });

    [BrowserFact]
    public Task Several_images_at_once_and_the_tools_on_several_paragraphs_leave_a_text_that_holds() => TravelAsync(1, async people =>
    {
        var editor = people[0];
        await editor.LoginAsync(Cast.Editor);
        await editor.GoAsync("/Admin/Contents/ContentTypes/Article/Create");
        var text = editor.Page.Locator("[data-writing] textarea");
        await Expect(editor.Page.Locator("[data-writing] [role=toolbar]")).ToBeVisibleAsync();
        async Task<string> DoAsync(string tool, string before, int from, int to)
        {
            await text.FillAsync(before);
            await text.EvaluateAsync("(area, [from, to]) => { area.focus(); area.setSelectionRange(from, to); }", new[] { from, to });
            await editor.Page.Locator($"[data-do={tool}]").ClickAsync();
            return await text.EvaluateAsync<string>("area => area.value.slice(0, area.selectionStart) + '[' + area.value.slice(area.selectionStart, area.selectionEnd) + ']' + area.value.slice(area.selectionEnd)");
        }

        Assert.Equal("a ***[word]*** b", await DoAsync("italic", "a **word** b", 4, 8));
        Assert.Equal("a [word] b", await DoAsync("bold", "a **word** b", 2, 10));
        Assert.Equal("[**one**\n\n**two**]", await DoAsync("bold", "one\n\ntwo", 0, 8));
        Assert.Equal("[> one\n>\n> two]", await DoAsync("quote", "one\n\ntwo", 0, 8));
        Assert.Equal("[- one\n\n- two]", await DoAsync("bullets", "one\n\ntwo", 0, 8));
        Assert.Equal("## [Heading]", await DoAsync("h2", "", 0, 0));

        Assert.EndsWith(" |\n\ntwo", await DoAsync("table", "one\n\n\ntwo", 5, 5), StringComparison.Ordinal);

        await text.FillAsync("");
        var image = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
        await editor.Page.Locator("[data-file]").SetInputFilesAsync(new FilePayload[]
        {
            new() { Name = "one.png", MimeType = "image/png", Buffer = image },
            new() { Name = "wrong.exe", MimeType = "application/octet-stream", Buffer = image },
            new() { Name = "two.png", MimeType = "image/png", Buffer = image },
        });
        await Expect(editor.Page.Locator("[data-writing] [data-status]")).ToContainTextAsync("2 files are in the text.");
        await Expect(editor.Page.Locator("[data-writing] [data-status]")).ToContainTextAsync("wrong.exe");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(
            @"^!\[Describe the image\]\(/media/articles/[^)]*one[^)]*\)\n\n!\[Describe the image\]\(/media/articles/[^)]*two[^)]*\)\s*$"));
    });

    [BrowserFact]
    public Task Two_new_articles_at_once_each_keep_their_own_text_and_a_preview_shows_the_page_of_what_is_typed() => TravelAsync(async admin =>
    {
        await admin.LoginAsync(Cast.Admin);
        var (first, second) = (admin.Page, await admin.Context.NewPageAsync());
        foreach (var (page, words) in ((IPage, string)[])[(first, "First words"), (second, "Second words")])
        {
            await page.GotoAsync("/Admin/Contents/ContentTypes/Article/Create");
            await Expect(page.Locator("[data-writing] [role=toolbar]")).ToBeVisibleAsync();
            await page.GetByLabel("Title", new() { Exact = true }).FillAsync(words);
            await page.Locator("[data-writing] textarea").FillAsync(words);
            await Expect(page.GetByText("not saved yet")).ToBeVisibleAsync();
        }

        // What the first page has open is not offered to the second.
        await Expect(second.Locator("[data-local]")).ToBeHiddenAsync();
        await Expect(second.Locator($"[data-kept='{await first.Locator("[name='ArticleWriting.Key']").InputValueAsync()}']")).ToBeHiddenAsync();
        foreach (var (page, words) in ((IPage, string)[])[(first, "First words"), (second, "Second words"), (first, "First words")])
        {
            await page.ReloadAsync();
            await page.Locator("[data-local] [data-restore]").ClickAsync();
            await Expect(page.Locator("[data-writing] textarea")).ToHaveValueAsync(words);
        }

        var preview = await admin.Context.RunAndWaitForPageAsync(() => second.GetByRole(AriaRole.Link, new() { Name = "Preview as readers see it (new tab)" }).ClickAsync());
        await Expect(preview.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Second words");
        await Expect(preview.Locator(".prose")).ToContainTextAsync("Second words");
        await Expect(second.Locator("[data-writing] textarea")).ToHaveValueAsync("Second words");
    });

    [BrowserFact]
    public Task Editors_hear_of_each_other_before_one_saves_over_the_other() => TravelAsync(2, async people =>
    {
        const string Address = "/Admin/Contents/ContentItems/4article000000000000000019/Edit";
        var (editor, admin) = (people[0], people[1]);
        await editor.LoginAsync(Cast.Editor);
        await admin.LoginAsync(Cast.Admin);
        await editor.GoAsync(Address);
        await Expect(editor.Page.Locator("[data-writing] [role=toolbar]")).ToBeVisibleAsync();
        await admin.GoAsync(Address);
        await Expect(admin.Page.GetByText("Beatriz Lobo has this article open too.")).ToBeVisibleAsync();
        await admin.Page.Locator("[data-writing] textarea").PressSequentiallyAsync("Admin. ");
        await admin.Page.Keyboard.PressAsync("Control+s");
        await Expect(admin.Page.Locator(".alert-success, .message-success").First).ToBeVisibleAsync();

        await editor.Page.Locator("[data-writing] textarea").PressSequentiallyAsync("Editor. ");
        await editor.Button("Save draft").ClickAsync();
        await Expect(editor.Field("Save mine over it")).ToBeVisibleAsync();
        await Expect(editor.Page.Locator("[data-writing] textarea")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Editor\\. "));
        await editor.InspectAsync();
        await editor.Field("Save mine over it").CheckAsync();
        await editor.Button("Save draft").ClickAsync();
        await Expect(editor.Page.Locator(".alert-success, .message-success").First).ToBeVisibleAsync();
    });
}

public sealed class WritingJourneyOnAWideScreen(BrowserSite site) : WritingJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class WritingJourneyOnAPhone(BrowserSite site) : WritingJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
