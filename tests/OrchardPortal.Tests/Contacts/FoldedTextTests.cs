using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Máquina São Paulo", "maquina sao paulo")]
    [InlineData("Error E-04!", "error e 04")]
    [InlineData("  100%_sure  ", "100 sure")]
    [InlineData("ﬁlter № 5", "filter no 5")]
    [InlineData("Straße", "straße")]
    [InlineData("a\u200Bb", "ab")]
    [InlineData(null, "")]
    public void Text_is_folded_so_that_accents_case_and_signs_do_not_matter(string? text, string folded) => Assert.Equal(folded, FoldedText.Fold(text));

    [Fact]
    public void Nothing_of_the_query_language_of_a_database_survives() =>
        Assert.DoesNotContain(FoldedText.Fold("a%b_c[d]'e\"\\f"), c => "%_[]'\"\\".Contains(c));

    [Fact]
    public void A_query_falls_into_words() => Assert.Equal(["grinder", "e", "04"], FoldedText.Words(" Grinder  E-04 "));
}
