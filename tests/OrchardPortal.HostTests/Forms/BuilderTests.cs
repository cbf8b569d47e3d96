using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Forms;

/// <summary>The builder of support forms, without JavaScript, and what the portal offers of them.</summary>
public abstract class BuilderTests(SiteFixture fixture) : FormTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "64")]
    public async Task The_template_begins_with_subject_description_type_and_files()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var saved = await FromTemplateAsync(admin, "From the template");
        Assert.Equal(["Subject", "Description", "field-1", "Files"], Order(saved));
        Assert.Equal("Type", saved.Document.QuerySelector("[name='field-1.Label']")!.GetAttribute("value"));
        var preview = await saved.FollowAsync("Preview what is saved");
        Assert.Contains("Preview", preview.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.Form("Send ticket").Fill("Subject", "From a preview").Fill("Description", "No.").SendAsync()).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "61")]
    public async Task Fields_are_added_ordered_and_removed_and_what_was_typed_stays()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await (await admin.OpenAsync(Forms)).FollowAsync("Add a blank form");
        page = await AddAsync((await page.Form("Add field").Fill("Name", "By hand").Choose("Another field", "Choice").SendAsync()), "Subject");
        page = await AddAsync(page, "Priority");
        page = await page.Form("Save").Set("field-1.Label", "Colour").Set("field-1.Options", "Red\nGreen\n\nBlue").Set("Do", "up:Subject").SendAsync();
        Assert.Equal(["Subject", "field-1", "property-Priority"], Order(page));
        page = await page.Form("Save").Set("Do", "down:field-1").SendAsync();
        Assert.Equal(["Subject", "property-Priority", "field-1"], Order(page));
        page = await page.Form("Save").Set("Do", "remove:property-Priority").SendAsync();
        page = await page.Form("Save").SendAsync();
        Assert.Contains("“By hand” is saved", page.Text);
        Assert.Equal(["Subject", "field-1"], Order(page));
        Assert.Equal("Red\nGreen\nBlue", page.Form("Save").Fields.Single(field => field.Name == "field-1.Options").Value);
    }

    [DatabaseFact]
    [Trait("Requirement", "61")]
    public async Task What_cannot_be_a_form_is_told_beside_the_field_and_nothing_is_kept()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var saved = await FromTemplateAsync(admin, "Kept as it was");
        foreach (var (change, value, error) in ((string, string, string)[])
        [
            ("Name", "", "Give a name"), ("InboxId", "nothing", "Choose one of the inboxes"), ("PipelineId", "nothing", "Choose one of the pipelines"),
            ("field-1.Label", "", "Give a label"), ("field-1.Options", "", "Write 1 to 50 options"), ("field-1.Options", "One\none", "written once"),
            ("field-1.WhenField", "Files", "stands above it"), ("Subject.WhenField", "Description", "stands above it"),
            ("field-1.Kind", "Property", "cannot be the id"), ("Subject.Label", new string('x', 101), "at most 100"),
        ])
        {
            var page = await saved.Form("Save").Set(change, value).SendAsync();
            Assert.Contains(page.Texts(".field-validation-error"), text => text.Contains(error));
            if (change is not ("InboxId" or "PipelineId" or "field-1.Kind"))
            {
                Assert.Equal(value, page.Form("Save").Fields.Last(field => field.Name == change).Value);
            }
        }

        Assert.True((await admin.OpenAsync(Forms)).HasLink("Kept as it was"));
        Assert.Equal("Type", (await admin.OpenAsync(saved.Path)).Document.QuerySelector("[name='field-1.Label']")!.GetAttribute("value"));
    }

    [DatabaseFact]
    [Trait("Requirement", "63")]
    public async Task Only_a_form_with_ticket_properties_and_an_inbox_can_be_chosen_and_the_refusal_says_why()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var noInbox = (await FromTemplateAsync(admin, "No inbox")).Form("Save").Set("InboxId", "");
        Assert.Contains("connected to no inbox", (await noInbox.SendAsync()).Text);
        var blank = await (await admin.OpenAsync(Forms)).FollowAsync("Add a blank form");
        var contact = await AddAsync(blank, "E-mail address");
        Assert.Contains("” is saved", (await contact.Form("Save").Fill("Name", "No ticket").SendAsync()).Text);

        var refused = await (await admin.OpenAsync(Tab)).Form("Save").Tick("No inbox").SendAsync();
        Assert.Contains("“No inbox” cannot be offered. It is connected to no inbox.", refused.Texts(".text-danger"));
        refused = await (await admin.OpenAsync(Tab)).Form("Save").Tick("No ticket").SendAsync();
        Assert.Contains("“No ticket” cannot be offered. It asks for no ticket property, such as the subject.", refused.Texts(".text-danger"));
        Assert.DoesNotContain("no-inbox", (await admin.OpenAsync("/tickets")).Html);
        using var ana = await LoginAsync(Cast.Ana);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/tickets/new?form=no-inbox")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "63")]
    public async Task A_form_that_the_portal_offers_keeps_what_it_needs_and_is_not_removed()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var builder = await (await admin.OpenAsync(Forms)).FollowAsync("Spare part request");
        var refused = await builder.Form("Save").Set("InboxId", "").SendAsync();
        Assert.Contains("The portal offers this form. It is connected to no inbox.", refused.Text);
        var removal = await (await admin.OpenAsync(Forms)).FollowAsync("Remove Spare part request");
        Assert.False(removal.HasButton("Remove"));

        await FromTemplateAsync(admin, "For a moment");
        var gone = await (await (await admin.OpenAsync(Forms)).FollowAsync("Remove For a moment")).Form("Remove").SendAsync();
        Assert.False(gone.HasLink("For a moment"));
    }

    [DatabaseFact]
    [Trait("Requirement", "3")]
    public async Task Only_who_may_set_up_the_portal_builds_forms()
    {
        using var agent = await LoginAsync(Cast.Agent);
        foreach (var address in (string[])[Forms, "/admin/CustomerPortal/Forms/Create", "/admin/CustomerPortal/Forms/Edit/support", "/admin/CustomerPortal/Forms/Remove/support"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/tickets/preview/form/support")).Status);
    }
}

public sealed class BuilderTestsOnSqlite(OwnSqliteSite site) : BuilderTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class BuilderTestsOnPostgres(OwnPostgresSite site) : BuilderTests(site), IClassFixture<OwnPostgresSite>;
