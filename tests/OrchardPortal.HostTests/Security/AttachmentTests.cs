using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

public abstract class AttachmentTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task A_file_is_saved_and_never_shown()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("File"), "See the file.", new UploadedFile("réport é.txt", "<script>alert(1)</script>"u8.ToArray(), "text/html"));
        var file = await ana.OpenAsync(Links(ticket).Single());
        Assert.StartsWith("attachment", file.Header("Content-Disposition"));
        Assert.Contains("filename*=UTF-8''r%C3%A9port%20%C3%A9.txt", file.Header("Content-Disposition"));
        Assert.Equal("text/plain", file.ContentHeaders.ContentType!.MediaType);
        Assert.Equal("nosniff", file.Header("X-Content-Type-Options"));
        Assert.Contains("sandbox", file.Header("Content-Security-Policy"));
        Assert.Contains("no-store", file.Header("Cache-Control"));
        Assert.Equal("<script>alert(1)</script>", file.Html);
    }

    [DatabaseFact]
    public async Task Names_of_files_are_cleaned()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var subject = NewSubject("Names");
        var ticket = await FileTicketAsync(
            ana, subject, "Forged names.", UploadedFile.Text("../../etc/passwd.txt", "1"), UploadedFile.Text(@"C:\temp\boot.txt", "2"),
            UploadedFile.Text("zero\u200bwidth\u202etxt.txt", "3"), UploadedFile.Text("<b>bold&.txt", "4"), UploadedFile.Text("a%0D%0ASet-Cookie: x=1.txt", "5"));
        var names = ticket.Texts(".attachments__name");
        Assert.Equal(["passwd.txt", "boot.txt", "zerowidthtxt.txt", "_b_bold&.txt"], names.Take(4));
        foreach (var link in Links(ticket))
        {
            var file = await ana.OpenAsync(link);
            Assert.Null(file.Header("Set-Cookie"));
            Assert.DoesNotContain("..", file.Header("Content-Disposition"));
        }
    }

    [DatabaseFact]
    public async Task Random_keys_and_no_names_are_on_the_disk()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var content = $"only here: {Guid.NewGuid():N}";
        await FileTicketAsync(ana, NewSubject("Disk"), "On the disk.", UploadedFile.Text("on-the-disk.txt", content));
        var file = Site.Files().Single(path => new FileInfo(path).Length == content.Length && File.ReadAllText(path) == content);
        Assert.DoesNotContain("on-the-disk", file);
        Assert.Equal("", Path.GetExtension(file));
    }

    private static IEnumerable<string> Links(Page page) => page.Document.QuerySelectorAll(".attachments a").Select(link => link.GetAttribute("href")!);
}

public sealed class AttachmentTestsOnSqlite(SharedSqliteSite site) : AttachmentTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class AttachmentTestsOnPostgres(SharedPostgresSite site) : AttachmentTests(site), IClassFixture<SharedPostgresSite>;
