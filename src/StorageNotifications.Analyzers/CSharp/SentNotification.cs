using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A notification that is put on a bucket: by a call, or by a resource of infrastructure code, which is created.</summary>
internal sealed record SentNotification(IOperation Call, IObjectCreationOperation Request, NotificationFact Notification)
{
    public bool IsResource => Call is IObjectCreationOperation;

    public CSharpPlace Place => Call is IObjectCreationOperation resource ? resource.Place() : new(Call.Syntax.GetLocation());
}
