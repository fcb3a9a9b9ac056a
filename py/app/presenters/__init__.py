"""What pages offer, say and total: plain values made from plain values. Nothing here touches the page."""
