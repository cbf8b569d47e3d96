using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Services;
using Kind = OrchardPortal.Portal.Models.SupportFormFieldKind;

namespace OrchardPortal.Portal.Forms;

/// <summary>Reads what was sent by the questions that were asked: nothing else is looked at, and no answer that was not offered is taken.</summary>
internal sealed class SupportFormReader(ITicketPropertyService properties, IStringLocalizer<SupportFormReader> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <param name="questions">What was asked of the visitor.</param>
    /// <param name="values">What was sent, by field.</param>
    /// <param name="hasFiles">Whether files were sent.</param>
    public async Task<SupportFormAnswers> ReadAsync(IReadOnlyList<SupportFormQuestion> questions, IReadOnlyDictionary<string, string> values, bool hasFiles)
    {
        var answers = new SupportFormAnswers();
        var applying = SupportFormConditions.Applying(questions, values.GetValueOrDefault);

        foreach (var question in questions.Where(question => applying.Contains(question.Id)))
        {
            var value = Clean(question, values.GetValueOrDefault(question.Id));
            answers.AsksForFiles |= question.Kind == Kind.Files;

            if (Missing(question, value, hasFiles) is { } missing)
            {
                answers.Errors[question.Id] = missing;
            }
            else if (WrongWith(question, value) is { } error)
            {
                answers.Errors[question.Id] = error;
            }
            else
            {
                Take(question, value, answers);
            }
        }

        foreach (var (name, error) in await properties.ValidateAsync(answers.Properties))
        {
            answers.Errors[SupportFormFields.IdOf(Kind.Property, name)] = error;
        }

        return answers;
    }

    // The description is checked, control characters and all, with the message that it becomes.
    private static string Clean(SupportFormQuestion question, string? value) => question.Kind switch
    {
        Kind.Description => value ?? string.Empty,
        Kind.LongText => PlainText.RemoveControlCharacters(value).Trim(),
        _ when question.Input == SupportFormInputs.CheckBox => value is "true" or "on" ? "true" : string.Empty,
        _ => TicketSubject.Clean(value),
    };

    private string? Missing(SupportFormQuestion question, string value, bool hasFiles)
    {
        if (!question.IsRequired || (question.Kind == Kind.Files ? hasFiles : !string.IsNullOrWhiteSpace(value)))
        {
            return null;
        }

        return question.Kind switch
        {
            Kind.Subject => S["Say in a few words what it is about."],
            Kind.Description => S["Write a message."],
            Kind.Files => S["Attach a file."],
            Kind.Name => S["Write your name."],
            Kind.Email => S["Write your e-mail address."],
            _ when question.Input == SupportFormInputs.CheckBox => S["Please tick “{0}”.", question.Label],
            _ when question.Input == SupportFormInputs.Select => S["Choose one of the list: “{0}”.", question.Label],
            _ => S["Please fill in “{0}”.", question.Label],
        };
    }

    private string? WrongWith(SupportFormQuestion question, string value)
    {
        if (value.Length == 0 || question.Kind is Kind.Description or Kind.Files or Kind.Property)
        {
            return null;
        }

        if (question.MaxLength > 0 && value.Length > question.MaxLength)
        {
            return S["At most {0} characters.", question.MaxLength];
        }

        LocalizedString? error = question.Kind switch
        {
            Kind.Email when !EmailAddress.IsValid(value) => S["Write one e-mail address, such as name@example.com."],
            Kind.Choice when question.Options.All(option => option.Value != value) => S["Choose one of the list: “{0}”.", question.Label],
            Kind.Date when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => S["Write a day as year, month and day, such as 2026-01-31."],
            Kind.Number when !IsNumber(value) => S["Write a number, such as 12 or 4.5."],
            _ => null,
        };

        return error?.Value;
    }

    private static bool IsNumber(string value) =>
        value.Length <= 20 && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private void Take(SupportFormQuestion question, string value, SupportFormAnswers answers)
    {
        switch (question.Kind)
        {
            case Kind.Subject:
                answers.Subject = value;
                break;
            case Kind.Description:
                answers.Description = value;
                break;
            case Kind.Name:
                answers.Name = value;
                break;
            case Kind.Email:
                answers.Email = value;
                break;
            case Kind.Phone:
                answers.Phone = value;
                AddDetail(question.Label, value, answers);
                break;
            case Kind.Property when value.Length > 0:
                answers.Properties[question.Field.Property] = value;
                break;
            case Kind.CheckBox when value.Length > 0:
                AddDetail(question.Label, S["Yes"], answers);
                break;
            case >= Kind.Text:
                AddDetail(question.Label, value, answers);
                break;
        }
    }

    private static void AddDetail(string label, string value, SupportFormAnswers answers)
    {
        if (value.Length > 0)
        {
            answers.Details.Add(new MessageDetail(label, value));
        }
    }
}
