using Microsoft.AspNetCore.Http;
using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets.Services;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Portal.Forms;

/// <summary>
/// The builder's page, read back. The order of the fields is the order in which their ids are sent; buttons send what they do in
/// <c>Do</c>, as a word and an id, so that fields are added, ordered and removed without JavaScript too.
/// </summary>
internal static class SupportFormEdit
{
    private const char Separator = ':';

    private static readonly char[] _lineEnds = ['\r', '\n'];

    public static SupportForm Read(IFormCollection form, string id) => new()
    {
        Id = id,
        Name = TicketSubject.Clean(form["Name"]),
        Introduction = Text(form["Introduction"]),
        InboxId = form["InboxId"].ToString(),
        PipelineId = form["PipelineId"].ToString(),
        Confirmation = Text(form["Confirmation"]),
        Captcha = Enum.TryParse<SupportFormCaptcha>(form["Captcha"], out var captcha) && Enum.IsDefined(captcha) ? captcha : SupportFormCaptcha.Off,
        Fields = [.. form["Order"].OfType<string>().Distinct().Take(SupportForm.MaxFields + 1).Select(field => Field(form, field))],
    };

    /// <summary>Does what a button of the page asks for that changes nothing but the page.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="edited">The form as it was read; is changed.</param>
    /// <returns>The id of the field that the page goes on with; null when no such button was pressed.</returns>
    public static string? Apply(IFormCollection form, SupportForm edited)
    {
        if (form["Do"].LastOrDefault(value => !string.IsNullOrEmpty(value)) is not { } pressed)
        {
            return null;
        }

        var (word, id) = Split(pressed);
        var index = edited.Fields.FindIndex(field => field.Id == id);
        switch (word)
        {
            case "add":
                return Add(edited, form["AddField"].ToString());
            case "up" when index > 0:
                (edited.Fields[index - 1], edited.Fields[index]) = (edited.Fields[index], edited.Fields[index - 1]);
                return id;
            case "down" when index >= 0 && index < edited.Fields.Count - 1:
                (edited.Fields[index + 1], edited.Fields[index]) = (edited.Fields[index], edited.Fields[index + 1]);
                return id;
            case "remove" when index >= 0:
                edited.Fields.RemoveAt(index);
                return edited.Fields.ElementAtOrDefault(Math.Min(index, edited.Fields.Count - 1))?.Id ?? string.Empty;
            default:
                return string.Empty;
        }
    }

    /// <summary>What the page's menu sends to add a field of that kind.</summary>
    public static string ToAdd(Kind kind, string property = "") => kind == Kind.Property ? $"{kind}{Separator}{property}" : kind.ToString();

    private static string Add(SupportForm edited, string what)
    {
        var (word, property) = Split(what);
        if (edited.Fields.Count >= SupportForm.MaxFields || !Enum.TryParse<Kind>(word, out var kind) || !Enum.IsDefined(kind))
        {
            return string.Empty;
        }

        var id = SupportFormFields.IsFree(kind) ? SupportFormFields.NewId(edited.Fields) : SupportFormFields.IdOf(kind, property);
        if (edited.Find(id) is null)
        {
            edited.Fields.Add(new SupportFormField { Id = id, Kind = kind, Property = property, Required = kind is Kind.Subject or Kind.Description });
        }

        return id;
    }

    private static SupportFormField Field(IFormCollection form, string id)
    {
        var decider = form[id + ".WhenField"].ToString();

        return new SupportFormField
        {
            Id = id,
            Kind = Enum.TryParse<Kind>(form[id + ".Kind"], out var kind) && Enum.IsDefined(kind) ? kind : Kind.Text,
            Property = form[id + ".Property"].ToString(),
            Label = TicketSubject.Clean(form[id + ".Label"]),
            Help = TicketSubject.Clean(form[id + ".Help"]),
            Required = form[id + ".Required"] == "true",
            Options = Lines(form[id + ".Options"]),
            When = decider.Length == 0 ? null : new SupportFormCondition { FieldId = decider, Values = Lines(form[id + ".WhenValues"]) },
        };
    }

    private static (string Word, string Argument) Split(string text) =>
        text.IndexOf(Separator, StringComparison.Ordinal) is var at && at < 0 ? (text, string.Empty) : (text[..at], text[(at + 1)..]);

    private static List<string> Lines(string? text) =>
        [.. (text ?? string.Empty).Split(_lineEnds).Select(TicketSubject.Clean).Where(line => line.Length > 0)];

    private static string Text(string? text) => PlainText.RemoveControlCharacters(text).Trim();
}
