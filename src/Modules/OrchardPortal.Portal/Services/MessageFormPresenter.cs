using OrchardCore.DisplayManagement;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Services;

/// <summary>Fills the forms in which customers write.</summary>
public sealed class MessageFormPresenter(TicketDrafts drafts, PortalContext portal, IShapeFactory shapeFactory)
{
    /// <summary>The form for an answer.</summary>
    public async Task<IShape> ReplyAsync(long number, bool reopens, ReplyInput input, Dictionary<string, string> errors)
    {
        var urls = await portal.UrlsAsync();
        var limits = PortalLimits.Of(await portal.SettingsAsync());
        var draft = await drafts.KeyAsync($"ticket {number}");

        return await shapeFactory.CreateAsync<TicketReplyFormViewModel>("TicketReplyForm", form =>
        {
            form.DraftKey = draft;
            form.Action = urls.Replies(number);
            form.FormKey = KeyOf(input.FormKey);
            form.Body = input.Body ?? string.Empty;
            form.ReopensTicket = reopens;
            Fill(form, limits, errors);
        });
    }

    /// <summary>Fills what all forms have.</summary>
    internal static void Fill(MessageFormViewModel form, MessageLimits limits, Dictionary<string, string> errors)
    {
        form.Errors = errors;
        form.BodyMaxLength = limits.MaxTextLength;
        form.MaxFiles = limits.MaxFiles;
        form.MaxMegabytes = (int)(limits.MaxFileBytes / (1024 * 1024));
        form.Accept = limits.Accept;
    }

    // A form shown again keeps its key: sending it is still the first time.
    internal static string KeyOf(string? key) => FormKey.IsValid(key) ? key! : FormKey.New();
}
