using System.Text.Json.Serialization;

namespace OrchardPortal.Contacts.Models;

/// <summary>How a rule of a contact list compares.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ContactFilterOperator>))]
public enum ContactFilterOperator
{
    /// <summary>One of the values.</summary>
    Is = 0,

    /// <summary>None of the values; also where there is nothing.</summary>
    IsNot = 1,

    Contains = 2,

    /// <summary>Also where there is nothing.</summary>
    DoesNotContain = 3,

    StartsWith = 4,
    IsEmpty = 5,
    IsNotEmpty = 6,
}
