using OrchardCore.DisplayManagement;
using OrchardCore.ResourceManagement;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Services;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Portal.Forms;

/// <summary>Fills the form for a new ticket.</summary>
internal sealed class SupportFormPresenter(
    SupportFormOffer offer,
    SupportFormQuestions questions,
    SupportFormFieldPresenter fields,
    TicketDrafts drafts,
    SupportFormProof captcha,
    PortalContext portal,
    IEnumerable<ISubjectSuggestions> suggestions,
    IResourceManager resources,
    IShapeFactory shapeFactory)
{
    /// <param name="form">The form to show.</param>
    /// <param name="input">What was typed.</param>
    /// <param name="errors">What is wrong with it, by field; of the whole form under the empty name.</param>
    /// <param name="isGuest">Whether the visitor is not logged in.</param>
    /// <param name="action">Where the form is sent; null where forms are.</param>
    public async Task<IShape> ShowAsync(SupportForm form, NewTicketInput input, Dictionary<string, string> errors, bool isGuest, string? action = null)
    {
        var urls = await portal.UrlsAsync();
        var limits = PortalLimits.Of(await portal.SettingsAsync());
        var draft = await drafts.KeyAsync($"new {input.Follows} {form.Id}");
        var draftTab = DraftKey.Of(string.Empty, $"new {form.Id}");
        var asked = await questions.ReadAsync(form, isGuest);
        var offered = await offer.ListAsync();
        var proof = action is null ? await captcha.AskAsync(form, isGuest, input) : null;
        var suggesting = suggestions.FirstOrDefault();
        var suggestUrl = suggesting is null ? null : await suggesting.UrlAsync();
        resources.RegisterUrl("script", "~/OrchardPortal.Portal/support-form.js", null!).AtFoot().SetAttribute("type", "module");

        return await shapeFactory.CreateAsync<TicketFormViewModel>("TicketForm", model =>
        {
            model.DraftKey = draft;
            model.DraftTab = draftTab;
            model.Action = action ?? urls.NewWith(form.Id);
            model.ListUrl = isGuest ? urls.Home : urls.List;
            model.FormKey = MessageFormPresenter.KeyOf(input.FormKey);
            model.Introduction = form.Introduction;
            model.Fields = fields.Show(asked, input.Values, errors);
            model.Captcha = proof;
            model.Forms = action is not null ? [] : Choices(offered, form, urls, input.Follows);
            model.IsGuest = isGuest;
            model.Subject = input.Values.GetValueOrDefault(nameof(Kind.Subject)) ?? string.Empty;
            model.Description = input.Values.GetValueOrDefault(nameof(Kind.Description)) ?? string.Empty;
            model.Follows = input.Follows;
            model.SuggestUrl = suggestUrl;
            model.SearchUrl = suggestUrl is null ? null : suggesting!.SearchUrl;
            model.SubjectMaxLength = TicketSubject.MaxLength;
            model.DescriptionMaxLength = limits.MaxTextLength;
            MessageFormPresenter.Fill(model, limits, errors);
        });
    }

    private static IReadOnlyList<OptionViewModel> Choices(IReadOnlyList<SupportForm> offered, SupportForm current, PortalUrls urls, long? follows) =>
        offered.Count < 2
            ? []
            : [.. offered.Select(form => new OptionViewModel { Value = form.Id, Label = form.Name, Url = urls.NewWith(form.Id, follows), Selected = form.Id == current.Id })];
}
