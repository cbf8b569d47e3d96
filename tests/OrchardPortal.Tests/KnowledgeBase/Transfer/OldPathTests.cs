using OrchardPortal.KnowledgeBase.Transfer;

namespace OrchardPortal.Tests.KnowledgeBase.Transfer;

public class OldPathTests
{
    [Theory]
    [InlineData("/docs/Install/", "/docs/install")]
    [InlineData("/docs/a%20b?x=1#y", "/docs/a b")]
    [InlineData("/hc/en-us/articles/36001-Some-words", "/hc/articles/36001")]
    [InlineData("/hc/articles/36001", "/hc/articles/36001")]
    [InlineData("/hc/pt-br/articles/36001-%C3%A1gua", "/hc/articles/36001")]
    [InlineData("/", "")]
    [InlineData("docs", "")]
    [InlineData("/a\u0000b", "")]
    public void All_spellings_of_a_path_are_one(string path, string expected) => Assert.Equal(expected, OldPath.Normalize(path));
}
