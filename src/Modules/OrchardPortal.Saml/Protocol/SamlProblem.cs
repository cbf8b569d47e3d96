namespace OrchardPortal.Saml.Protocol;

/// <summary>Why a message is not accepted. What an administrator reads about each is in <c>SamlProblemText</c>.</summary>
internal enum SamlProblem
{
    /// <summary>Neither the encoding nor the XML could be read.</summary>
    NotReadable,

    /// <summary>Larger, deeper or fuller than any honest message.</summary>
    TooLarge,

    /// <summary>XML that no message needs and attacks like: a document type, a comment, a processing instruction.</summary>
    ForbiddenXml,

    /// <summary>Another kind of message than was expected.</summary>
    WrongMessage,

    /// <summary>The same identifier stands in the message twice.</summary>
    DuplicateId,

    /// <summary>There is no assertion, more than one, or one at a place where none belongs.</summary>
    NotOneAssertion,

    /// <summary>Nothing that would be used is signed.</summary>
    Unsigned,

    /// <summary>A signature that does not cover exactly the element it stands in, or is built otherwise than SAML allows.</summary>
    SignatureShape,

    /// <summary>An algorithm that is not on the list, SHA-1 for one.</summary>
    Algorithm,

    /// <summary>None of the provider's certificates verifies the signature.</summary>
    Signature,

    /// <summary>The assertion could not be decrypted with our key.</summary>
    Decryption,

    /// <summary>The provider refused, in its own words.</summary>
    Status,

    /// <summary>Somebody else than the configured provider wrote the message.</summary>
    Issuer,

    /// <summary>The message was meant for another address.</summary>
    Destination,

    /// <summary>The assertion is for somebody else.</summary>
    Audience,

    /// <summary>The assertion is not valid yet.</summary>
    TooEarly,

    /// <summary>The assertion is valid no more.</summary>
    Expired,

    /// <summary>A condition that we do not understand.</summary>
    Condition,

    /// <summary>Nothing confirms that the bearer is the subject, at our address and now.</summary>
    Confirmation,

    /// <summary>The assertion names nobody, or in a way that can be read in two ways.</summary>
    Subject,

    /// <summary>The answer belongs to no question that this browser asked.</summary>
    NotAsked,

    /// <summary>Nobody asked, and the provider may not begin by itself.</summary>
    Unsolicited,

    /// <summary>The assertion was used before.</summary>
    Replayed,

    /// <summary>The provider is not set up completely.</summary>
    NotConfigured,
}
