using OrchardPortal.KnowledgeBase.Transfer.Export;
using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.Tests.KnowledgeBase.Transfer;

public class ReadingTests
{
    [Fact]
    public void Front_matter_is_read_as_people_write_it()
    {
        var front = FrontMatter.Read("---\r\ntitle: \"A: b\"\r\ntags: [one, 'two three']\r\nDraft: true\r\nredirect_from:\r\n# a remark: with a colon\r\n  - /a\r\n  - \"/b\"\r\nempty:\r\n---\r\n\r\nText\r\n");
        Assert.Equal("A: b", front.Value("title"));
        Assert.Equal(["one", "two three"], front.List("tags"));
        Assert.Equal("true", front.Value("draft"));
        Assert.Equal(["/a", "/b"], front.List("redirects", "redirect_from"));
        Assert.Empty(front.Value("empty"));
        Assert.Equal("Text", front.Text);
        Assert.Equal("--- no front matter", FrontMatter.Read("--- no front matter").Text);
    }

    [Fact]
    public void What_an_export_writes_before_a_text_an_import_reads_the_same()
    {
        const string Title = "A \"quoted\\\" title: with - signs # [and] more";
        var front = FrontMatter.Read(new FrontMatterWriter().Add("title", Title).Add("tags", ["a, b", "c"]).Add("position", 3).With("# Text\n\n---\n\nMore"));
        Assert.Equal(Title, front.Value("title"));
        Assert.Equal(["a, b", "c"], front.List("tags"));
        Assert.Equal("3", front.Value("position"));
        Assert.Equal("# Text\n\n---\n\nMore", front.Text);
    }

    [Theory]
    [InlineData("a,b\n\"1,\"\"x\"\"\n2\",3\n")]
    [InlineData("a;b\r\n\"1,\"\"x\"\"\n2\";3")]
    [InlineData("a\tb\n\"1,\"\"x\"\"\n2\"\t3\n\n")]
    public void Tables_are_read_whatever_separates_their_cells(string table)
    {
        var row = Assert.Single(CsvTable.Read(table));
        Assert.Equal("1,\"x\"\n2", row["A"]);
        Assert.Equal("3", row["b"]);
    }

    [Theory]
    [InlineData("a/b", "../c.md", "a/c.md")]
    [InlineData("a/b", "./c.md", "a/b/c.md")]
    [InlineData("a", "/c.md", "c.md")]
    [InlineData("a", "../../c.md", null)]
    [InlineData("", "../c.md", null)]
    public void A_path_never_leaves_the_upload(string folder, string path, string? expected) => Assert.Equal(expected, UploadedFolder.Combine(folder, path));
}
