using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Portal;

public sealed class ListAddressTests
{
    [Fact]
    public void An_empty_address_is_all_of_my_tickets_latest_activity_first()
    {
        var address = ListAddress.Parse("/tickets", new TicketListInput());

        Assert.Equal(TicketStatusFilter.All, address.Status);
        Assert.Equal(TicketView.Mine, address.View);
        Assert.Equal(TicketSort.Default, address.Sort);
        Assert.Equal(1, address.Page);
        Assert.False(address.IsFiltered);
        Assert.Equal("/tickets", address.Url);
    }

    [Fact]
    public void The_choice_survives_in_the_address()
    {
        var input = new TicketListInput { Status = "open", Q = "café & milk", View = "organization", Sort = "-created", Page = "3" };

        var address = ListAddress.Parse("/tickets", input);

        Assert.Equal("/tickets?status=open&q=caf%C3%A9%20%26%20milk&view=organization&sort=-created&page=3", address.Url);
        Assert.True(address.IsFiltered);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("99999999999999999999")]
    public void A_page_that_is_none_is_the_first(string page) =>
        Assert.Equal(1, ListAddress.Parse("/tickets", new TicketListInput { Page = page }).Page);

    [Fact]
    public void Nonsense_falls_back_to_the_default()
    {
        var address = ListAddress.Parse("/tickets", new TicketListInput { Status = "stolen", View = "everybody", Sort = "password" });

        Assert.Equal("/tickets", address.Url);
    }

    [Fact]
    public void A_search_loses_control_characters_and_what_is_too_long()
    {
        var address = ListAddress.Parse("/tickets", new TicketListInput { Q = "a\r\nb\0" + new string('x', 300) });

        Assert.StartsWith("abx", address.Query);
        Assert.Equal(ListAddress.QueryMaxLength, address.Query.Length);
    }
}
