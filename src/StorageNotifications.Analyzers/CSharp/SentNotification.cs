using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A call that puts a notification on a bucket.</summary>
internal sealed record SentNotification(IInvocationOperation Call, IObjectCreationOperation Request, NotificationFact Notification)
{
    public CSharpPlace Place => new(Call.Syntax.GetLocation());
}
