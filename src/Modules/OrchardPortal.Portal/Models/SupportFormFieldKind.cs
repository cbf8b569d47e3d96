using System.Text.Json.Serialization;

namespace OrchardPortal.Portal.Models;

/// <summary>What a field of a support form asks for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SupportFormFieldKind>))]
public enum SupportFormFieldKind
{
    /// <summary>The ticket's subject.</summary>
    Subject,

    /// <summary>The ticket's first message.</summary>
    Description,

    /// <summary>Files of the first message.</summary>
    Files,

    /// <summary>A ticket property that customers may fill in.</summary>
    Property,

    /// <summary>The contact's name; asked of visitors who are not logged in.</summary>
    Name,

    /// <summary>The contact's e-mail address; asked of visitors who are not logged in.</summary>
    Email,

    /// <summary>The contact's telephone number.</summary>
    Phone,

    /// <summary>One line. This and those below are kept with the first message.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>One of the field's options.</summary>
    Choice,

    /// <summary>Something to agree to or to say yes to.</summary>
    CheckBox,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,
}
