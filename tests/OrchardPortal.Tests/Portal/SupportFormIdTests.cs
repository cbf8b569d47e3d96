using System.Net;
using OrchardPortal.Portal.Forms;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Tests.Portal;

public class SupportFormIdTests
{
    [Theory]
    [InlineData("Spare part request", "spare-part-request")]
    [InlineData("Peças à parte!", "pecas-a-parte")]
    [InlineData("問い合わせ", "form")]
    [InlineData("Taken", "taken-3")]
    public void An_id_is_made_of_the_name_and_of_no_other_form(string name, string id) => Assert.Equal(id, SupportFormId.New(name, ["taken", "taken-2"]));

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010db800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010db800010002")]
    public void Visitors_are_counted_by_the_network_that_is_theirs(string address, string network) => Assert.Equal(network, NetworkOf.Name(IPAddress.Parse(address)));
}
