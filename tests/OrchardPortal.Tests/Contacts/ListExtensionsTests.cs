using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public sealed class ListExtensionsTests
{
    [Fact]
    public void An_item_takes_the_place_of_the_one_that_it_replaces_or_goes_to_the_end()
    {
        List<string> items = ["a1", "b1", "c1"];
        items.Put("b2", item => item[0] == 'b');
        items.Put("d1", item => item[0] == 'd');

        Assert.Equal(["a1", "b2", "c1", "d1"], items);
    }
}
