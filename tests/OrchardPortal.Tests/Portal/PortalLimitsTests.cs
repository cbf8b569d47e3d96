using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Tests.Portal;

public sealed class PortalLimitsTests
{
    [Fact]
    public void Without_a_choice_all_common_types_are_accepted() =>
        Assert.Equal(AttachmentTypes.Extensions, PortalLimits.Of(new PortalSettingsPart()).AllowedExtensions);

    [Fact]
    public void Types_are_named_in_any_common_way()
    {
        var limits = PortalLimits.Of(new PortalSettingsPart { AllowedExtensions = ".PDF, png;jpg" });

        Assert.Equal([".jpg", ".pdf", ".png"], limits.AllowedExtensions.Order());
    }

    [Fact]
    public void Settings_never_accept_what_conversations_do_not()
    {
        var limits = PortalLimits.Of(new PortalSettingsPart { AllowedExtensions = "exe html svg pdf" });

        Assert.Equal([".pdf"], limits.AllowedExtensions);
    }

    [Fact]
    public void A_form_may_be_as_long_as_its_files_and_a_little_more()
    {
        var length = PortalLimits.FormLength(new PortalSettingsPart { MaxAttachments = 2, MaxAttachmentMegabytes = 3 });

        Assert.Equal(7L * 1024 * 1024, length);
    }
}
