using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData(" edge", "\" edge\"")]
    [InlineData("a;b", "\"a;b\"")]
    public void Cells_are_quoted_where_RFC_4180_asks_for_it(string cell, string written) => Assert.Equal($"x,{written},y\r\n", Csv.Line(["x", cell, "y"]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData(" =1", "'' =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("a=b", "a=b")]
    public void A_cell_that_a_spreadsheet_would_calculate_is_text(string cell, string written) => Assert.Equal(written.Replace("'' ", "' ") + "\r\n", Csv.Line([cell]));

    [Fact]
    public void Empty_cells_keep_their_places() => Assert.Equal(",,\r\n", Csv.Line(["", "", ""]));
}
