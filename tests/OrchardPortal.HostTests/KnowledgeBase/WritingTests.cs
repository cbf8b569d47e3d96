using System.Net;
using System.Text.Json;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.KnowledgeBase;

/// <summary>Writing articles: Markdown, files, and that nobody's work is lost. Each test writes articles of its own.</summary>
public abstract class WritingTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Writing = "/Admin/knowledge-base/writing";
    private const string Everything = "## Steam\n\nUse **cold** milk.\n\n> [!WARNING]\n> It is hot.\n\n| Cup | Milk |\n|---|---|\n| Small | 90 ml |\n\n```sh\nls\n```\n\nhttps://youtu.be/abc123\n\n<script>alert(1)</script>\n";

    private static readonly byte[] _png =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    [DatabaseFact]
    public async Task Markdown_becomes_the_page_of_an_article_and_nothing_in_it_acts()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var article = await WriteAsync(editor, NewSubject("Steam"), Everything);
        using var visitor = Visitor();
        var page = await visitor.OpenAsync(article);
        Assert.Equal(["Warning", "It is hot."], page.Texts(".prose .callout p"));
        Assert.Equal("90 ml", page.Texts(".prose td").Last());
        Assert.Equal("https://youtu.be/abc123", page.Document.QuerySelector(".prose .video-link")?.GetAttribute("href"));
        Assert.Equal("steam", page.Document.QuerySelector(".prose h2")?.Id);
        Assert.Null(page.Document.QuerySelector(".prose script"));
        Assert.True((await visitor.OpenAsync("/search?q=cold+milk")).HasLink(page.Heading));

        // The preview goes the same way.
        var preview = await PostAsync(editor, "preview", ("markdown", Everything));
        Assert.Equal(page.Document.QuerySelector(".prose")!.InnerHtml.Trim(), preview.Html.Trim());
        Assert.Equal("## One\n\n**two**\n", (await PostAsync(editor, "paste", ("html", "<h2>One</h2><p><b>two</b></p>"))).Html);
    }

    [DatabaseFact]
    public async Task A_time_that_has_passed_publishes_nothing_and_takes_nothing_back()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var title = NewSubject("Times");
        await WriteAsync(editor, title, "As it was.");
        var edit = await EditorOfAsync(editor, title);
        var refused = await (await editor.OpenAsync(edit)).Form("Save draft").Fill("Publish at", "2020-01-01T10:00").Fill("Take back at", "2020-01-01T10:00").SendAsync();
        Assert.Equal("2020-01-01T10:00", refused.Form("Publish").Value("Publish at"));
        Assert.Equal(2, refused.Text.Split("This time has passed.").Length - 1);

        var order = await refused.Form("Save draft").Fill("Publish at", "2099-01-02T10:00").Fill("Take back at", "2099-01-01T10:00").SendAsync();
        Assert.Contains("Choose a time after the one at which it is published.", order.Text);
        Assert.Contains("is saved.", (await order.Form("Save draft").Fill("Take back at", "2099-01-03T10:00").SendAsync()).Text);

        // What visitors see, and what waits behind it, are both told.
        var list = await editor.OpenAsync("/Admin/Contents/ContentItems/Article?q=" + Uri.EscapeDataString(title));
        Assert.Equal(["Published", "Draft"], list.Texts("tbody .badge"));
        Assert.True((await editor.OpenAsync("/Admin/Contents/ContentItems/Article?status=published&q=" + Uri.EscapeDataString(title))).HasLink(title));
    }

    [DatabaseFact]
    public async Task Whoever_saves_after_another_editor_is_asked_first_and_loses_nothing()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var admin = await LoginAsync(Cast.Admin);
        var title = NewSubject("Two at once");
        var article = await WriteAsync(editor, title, "As it was.");
        var edit = await EditorOfAsync(editor, title);
        var first = (await editor.OpenAsync(edit)).Form("Publish").Fill("Text", "Of the editor.");
        await (await admin.OpenAsync(edit)).Form("Publish").Fill("Text", "Of the administrator.").SendAsync();

        var asked = await first.SendAsync();
        Assert.Contains("saved this article", asked.Text);
        Assert.Equal("Of the editor.", asked.Form("Publish").Value("Text"));
        using var visitor = Visitor();
        Assert.Contains("Of the administrator.", (await visitor.OpenAsync(article)).Text);

        // Not even twice without saying so.
        Assert.Contains("saved this article", (await asked.Form("Publish").SendAsync()).Text);
        await asked.Form("Publish").Tick("Save mine over it").SendAsync();
        Assert.Contains("Of the editor.", (await visitor.OpenAsync(article)).Text);
    }

    [DatabaseFact]
    public async Task What_is_not_saved_is_kept_for_its_editor_alone_until_it_is_saved()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var admin = await LoginAsync(Cast.Admin);
        var title = NewSubject("Half written");
        await WriteAsync(editor, title, "As it was.");
        var edit = await EditorOfAsync(editor, title);
        var form = (await editor.OpenAsync(edit)).Form("Publish");
        var key = form.Fields.Single(field => field.Name == "ArticleWriting.Key").Value;
        var kept = JsonSerializer.Serialize(new[] { new[] { "MarkdownBodyPart.Markdown", "Half a sentence" } });

        Assert.Empty(await OthersAsync(editor, key, kept));
        Assert.Equal("Beatriz Lobo", Assert.Single(await OthersAsync(admin, key, "")));
        Assert.Equal(kept, (await editor.OpenAsync($"{Writing}/kept?key={key}")).Html);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"{Writing}/kept?key={key}")).Status);
        Assert.NotNull((await editor.OpenAsync(edit)).Document.QuerySelector($"[data-kept='{key}']"));
        Assert.Null((await admin.OpenAsync(edit)).Document.QuerySelector("[data-kept]"));

        await form.Fill("Text", "A whole sentence.").SendAsync();
        Assert.Null((await editor.OpenAsync(edit)).Document.QuerySelector("[data-kept]"));
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"{Writing}/kept?key={key}")).Status);

        // The page of the other, still open, hears of it.
        using var answer = JsonDocument.Parse((await KeepAsync(admin, key, "", form.Fields.Single(field => field.Name == "ArticleWriting.Base").Value)).Html);
        Assert.Equal("Beatriz Lobo", answer.RootElement.GetProperty("savedBy").GetString());
    }

    [DatabaseFact]
    public async Task Images_go_into_the_library_and_are_served_so_that_they_cannot_act()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var visitor = Visitor();
        using var answer = JsonDocument.Parse((await UploadAsync(editor, new("Pump & valve.PNG", _png, "image/png"))).Html);
        var url = answer.RootElement.GetProperty("url").GetString()!;
        Assert.Matches("^/media/articles/[0-9-]+/pump-valve-[0-9a-f]{12}[.]png$", url);
        var image = await visitor.OpenAsync(url);
        Assert.Equal(_png, image.Body);
        Assert.Equal("nosniff", image.Header("X-Content-Type-Options"));
        Assert.Contains("sandbox", image.Header("Content-Security-Policy"));
        Assert.Contains("max-age=", image.Header("Cache-Control"));
        Assert.Contains($"<img src=\"{url}\" alt=\"The pump\" width=\"1\" height=\"1\"", (await PostAsync(editor, "preview", ("markdown", $"![The pump]({url})"))).Html);

        var svg = UploadedFile.Text("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        using var drawing = JsonDocument.Parse((await UploadAsync(editor, svg)).Html);
        Assert.Contains("sandbox", (await visitor.OpenAsync(drawing.RootElement.GetProperty("url").GetString()!)).Header("Content-Security-Policy"));

        foreach (var bad in (UploadedFile[])[UploadedFile.Text("page.html", "<p>x</p>"), UploadedFile.Text("fake.png", "not an image"), new("empty.png", []), UploadedFile.Text("x.php", "x")])
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await UploadAsync(editor, bad)).Status);
        }

        foreach (var outside in (string[])["/media/../appsettings.json", "/media/%2e%2e/%2e%2e/appsettings.json", "/media/none.png", "/media/"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(outside)).Status);
        }
    }

    [DatabaseFact]
    public async Task Files_of_an_article_are_for_those_who_may_read_it()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var ana = await LoginAsync(Cast.Ana);
        using var visitor = Visitor();
        var title = NewSubject("With a manual");
        var article = await WriteAsync(editor, title, "See the manual.", UploadedFile.Text("../Manual\u200B of pumps.pdf", "%PDF manual"));
        var link = (await visitor.OpenAsync(article)).Document.QuerySelector(".downloads a")!;
        Assert.Equal("Manual of pumps.pdf", link.TextContent);
        var file = await visitor.OpenAsync(link.GetAttribute("href")!);
        Assert.Equal("%PDF manual", file.Html);
        Assert.StartsWith("attachment", file.ContentHeaders.ContentDisposition?.ToString());
        Assert.Equal("nosniff", file.Header("X-Content-Type-Options"));

        var edit = await EditorOfAsync(editor, title);
        await (await editor.OpenAsync(edit)).Form("Publish").Choose("Open to", "Everybody who comes by single sign-on").SendAsync();
        Assert.Contains("/account/login", (await visitor.GetAsync(link.GetAttribute("href")!)).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(link.GetAttribute("href")!)).Status);

        // Under another article it is not found, nor once it is taken away.
        await (await editor.OpenAsync(edit)).Form("Publish").Choose("Open to", "Everybody").SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/articles/steam-milk/files/{link.GetAttribute("href")!.Split('/')[^1]}")).Status);
        await (await editor.OpenAsync(edit)).Form("Publish").Tick("Remove").SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link.GetAttribute("href")!)).Status);
    }

    [DatabaseFact]
    public async Task The_library_has_folders_names_and_descriptions()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var visitor = Visitor();
        var folder = NewSubject("Parts").ToLowerInvariant().Replace(' ', '-');
        Assert.Contains("Give the folder a name", (await (await editor.OpenAsync("/Admin/knowledge-base/media")).Form("Create").Fill("Name of a new folder", "../..").SendAsync()).Text);
        var page = await (await editor.OpenAsync("/Admin/knowledge-base/media")).Form("Create").Fill("Name of a new folder", folder).SendAsync();
        page = await page.Form("Upload").Attach("Files to upload", new UploadedFile("gasket.png", _png, "image/png"), UploadedFile.Text("bad.html", "x")).SendAsync();
        Assert.Contains("One file is in the library.", page.Text);
        Assert.Contains("bad.html", page.Text);
        Assert.Contains("Not described", page.Text);
        var file = await page.FollowAsync("gasket.png");
        page = await file.Form("Save").Fill("Description", "The gasket of the group").Fill("Name", "Group gasket").SendAsync();
        Assert.Equal("group-gasket.png", page.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/media/{folder}/gasket.png")).Status);
        Assert.Equal(_png, (await visitor.OpenAsync($"/media/{folder}/group-gasket.png")).Body);
        Assert.True((await editor.OpenAsync("/Admin/knowledge-base/media?q=of+the+group")).HasLink("group-gasket.png"));
        using var picked = JsonDocument.Parse((await editor.OpenAsync($"{Writing}/files?folder={folder}")).Html);
        Assert.Equal("The gasket of the group", picked.RootElement.GetProperty("files")[0].GetProperty("alt").GetString());
        page = await page.Form("Delete").SendAsync();
        Assert.DoesNotContain("group-gasket.png", page.Texts(".media-name"));
        Assert.DoesNotContain(folder, (await page.Form("Delete this folder").SendAsync()).Texts(".media-folders a"));
    }

    [DatabaseFact]
    public async Task Only_editors_write_and_keep_files()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var visitor = Visitor();
        foreach (var address in (string[])[$"{Writing}/files", $"{Writing}/kept?key=x", "/Admin/knowledge-base/media", "/Admin/knowledge-base/media/file?path=x.png"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync(address)).Status);
            Assert.Equal("/account/login", (await visitor.GetAsync(address)).Address.AbsolutePath, ignoreCase: true);
        }

        using var editor = await LoginAsync(Cast.Editor);
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Post, $"{Writing}/preview") { Content = new FormUrlEncodedContent([new("markdown", "x")]) })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Post, $"{Writing}/keep") { Content = new FormUrlEncodedContent([new("key", "new-1")]) })).Status);
    }

    /// <summary>Publishes an article and returns its address.</summary>
    private static async Task<string> WriteAsync(Visitor editor, string title, string markdown, params UploadedFile[] files)
    {
        var form = (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).Form("Publish");
        var saved = await form.Fill("Title", title).Fill("Text", markdown).Choose("Category", "Brewing and grinding").Attach("Add files", files).SendAsync();
        Assert.True(saved.Heading == title, saved.ToString());

        return $"/articles/{saved.Form("Publish").Value("Slug")}";
    }

    private static async Task<string> EditorOfAsync(Visitor editor, string title)
    {
        var list = await editor.OpenAsync($"/Admin/Contents/ContentItems/Article?q={Uri.EscapeDataString(title)}");

        return list.Document.QuerySelectorAll("a").First(link => link.TextContent.Contains(title, StringComparison.Ordinal)).GetAttribute("href")!;
    }

    private static async Task<Page> PostAsync(Visitor editor, string action, params (string Name, string Value)[] fields)
    {
        var form = (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).Form("Publish");
        foreach (var (name, value) in fields)
        {
            form.Set(name, value);
        }

        return await form.SendAsync($"{Writing}/{action}");
    }

    private static async Task<Page> UploadAsync(Visitor editor, UploadedFile file)
    {
        var form = (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).Form("Publish");
        var token = form.Fields.Single(field => field.Name == "__RequestVerificationToken");
        var content = new MultipartFormDataContent { { new StringContent(token.Value), token.Name }, { new ByteArrayContent(file.Content), "file", file.Name } };

        return await editor.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{Writing}/upload") { Content = content });
    }

    private static Task<Page> KeepAsync(Visitor editor, string key, string fields, string stamp) => editor.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{Writing}/keep")
    {
        Content = new FormUrlEncodedContent([new("key", key), new("fields", fields), new("title", "As it is written"), new("base", stamp)]),
        Headers = { { "X-Requested-With", "XMLHttpRequest" } },
    });

    private static async Task<string[]> OthersAsync(Visitor editor, string key, string fields)
    {
        using var answer = JsonDocument.Parse((await KeepAsync(editor, key, fields, "")).Html);

        return [.. answer.RootElement.GetProperty("others").EnumerateArray().Select(other => other.GetString()!)];
    }
}

public sealed class WritingTestsOnSqlite(OwnSqliteSite site) : WritingTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class WritingTestsOnPostgres(OwnPostgresSite site) : WritingTests(site), IClassFixture<OwnPostgresSite>;
